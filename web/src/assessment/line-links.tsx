/** The lines that something belongs to, each a way to it on the page. */
export function LineLinks({ ids }: { ids: readonly string[] }) {
  return (
    <span>
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && ' '}
          <a className="door" href={`#line-${id}`}>
            {id}
          </a>
        </span>
      ))}
    </span>
  );
}
