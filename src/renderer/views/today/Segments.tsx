const [width, gap, height] = [12, 3, 6];

/** A term in its own unit: filled is past, open is left. */
export function Segments({ total, left }: { readonly total: number; readonly left: number }) {
  const past = total - left;
  const all = total * (width + gap) - gap;
  return (
    <svg
      className="segments-bar"
      width={all}
      height={height}
      viewBox={`0 0 ${all} ${height}`}
      aria-hidden="true"
    >
      {Array.from({ length: total }, (_, index) => (
        <rect
          key={index}
          x={index * (width + gap) + 0.5}
          y="0.5"
          width={width - 1}
          height={height - 1}
          rx="1"
          stroke="currentColor"
          fill={index < past ? 'currentColor' : 'none'}
        />
      ))}
    </svg>
  );
}
