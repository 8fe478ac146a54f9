/**
 * How a file is kept under its name (RFC 6266): in letters that every browser reads, and whole as RFC 8187 asks.
 */
export function contentDisposition(name: string, kept: boolean): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kept ? 'attachment' : 'inline'}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
