/** A file that goes out to be filled in or worked through. */
export interface ReturnFile {
  name: string;
  bytes: Uint8Array;
}
