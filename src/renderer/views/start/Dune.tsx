const count = 17;

/** The wind is squeezed over the crest and opens again behind it. Numbers are of a picture of 1280 by 800. */
const lines = Array.from({ length: count }, (_, index) => {
  const share = index / (count - 1);
  const left = 96 + index * 37.4;
  const crest = 88 + index * 10;
  const right = 91 + share * 192;
  return `M0 ${left}C${240 - share * 20} ${left} ${330 + share * 20} ${crest} 660 ${crest}S1080 ${crest + share * 14} 1280 ${right}`;
});

/** The dune and the wind that goes over it. Decoration: it says nothing that the words do not say. */
export function Dune() {
  return (
    <svg className="dune" viewBox="0 0 1280 800" preserveAspectRatio="xMinYMax slice" aria-hidden="true">
      <g className="dune-wind" fill="none" stroke="currentColor" strokeWidth="1.25">
        {lines.map((line) => (
          <path key={line} d={line} />
        ))}
      </g>
      <path
        className="dune-sand"
        fill="currentColor"
        d="M0 655C105 440 290 290 548 256C500 318 477 420 477 530C477 640 497 722 520 800H0Z"
      />
    </svg>
  );
}
