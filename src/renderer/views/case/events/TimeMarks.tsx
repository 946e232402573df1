import type { TimeMark } from './timeline-geometry';

/** One moment on its line of the timeline. */
export function TimeMarks({
  marks,
  middle,
}: {
  readonly marks: readonly TimeMark[];
  readonly middle: number;
}) {
  return marks.map((mark) => <Drawn key={`${mark.kind}-${mark.x}`} mark={mark} middle={middle} />);
}

const barHeight = 15;
const spanHeight = 12;

function Drawn({ mark, middle }: { readonly mark: TimeMark; readonly middle: number }) {
  const { kind, x, width } = mark;
  switch (kind) {
    case 'day':
      return (
        <rect
          className="timeline-mark"
          x={x}
          y={middle - barHeight / 2}
          width={width}
          height={barHeight}
          fill="currentColor"
        />
      );
    case 'span':
      return <Hatched x={x} width={width} middle={middle} />;
    case 'unknown':
      return (
        <g className="timeline-mark">
          <line x1={x} x2={width / 2 - 10} y1={middle} y2={middle} {...dotted} />
          <line x1={width / 2 + 10} x2={width} y1={middle} y2={middle} {...dotted} />
          <text x={width / 2} y={middle + 4.5} textAnchor="middle" className="timeline-unknown">
            ?
          </text>
        </g>
      );
    case 'line': {
      const end = x + width;
      return (
        <g className="timeline-mark" fill="none" stroke="currentColor">
          <line x1={x} x2={end - (mark.arrow ? 5 : 0)} y1={middle} y2={middle} strokeWidth="2.5" />
          {mark.arrow && (
            <path d={`M${end - 11} ${middle - 4.5}l5 4.5-5 4.5`} strokeWidth="2" strokeLinejoin="round" />
          )}
        </g>
      );
    }
  }
}

const dotted = { stroke: 'currentColor', strokeWidth: 1.7, strokeDasharray: '1.7 4.3' } as const;

/** Lines at 45 degrees, drawn one by one, so that they keep the colour of the text under forced colours. */
export function Hatched({
  x,
  width,
  middle,
}: {
  readonly x: number;
  readonly width: number;
  readonly middle: number;
}) {
  const top = middle - spanHeight / 2;
  return (
    <g className="timeline-mark" fill="none" stroke="currentColor">
      <path strokeWidth="1.1" d={hatching(x, top, width, spanHeight)} />
      <rect x={x + 0.75} y={top} width={Math.max(0, width - 1.5)} height={spanHeight} strokeWidth="1.5" />
    </g>
  );
}

const hatchStep = 5;

/** Strokes that rise to the right, cut off at the edges of the box. */
function hatching(x: number, top: number, width: number, height: number): string {
  const strokes: string[] = [];
  for (let offset = hatchStep; offset < width + height; offset += hatchStep) {
    const [left, right] = [Math.max(0, offset - height), Math.min(offset, width)];
    strokes.push(
      `M${round(x + left)} ${round(top + offset - left)}L${round(x + right)} ${round(top + offset - right)}`,
    );
  }
  return strokes.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
