import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, DocumentContent } from '../../../core/referral/pdf/blocks';
import { MarkedLine } from '../text-lint/MarkedLine';

/**
 * The text of the document as it will be, word for word, in reading order and at its full length, so that nothing lies
 * out of sight. Drawn anew only when it changes.
 */
export const DocumentReading = memo(function DocumentReading({
  content,
}: {
  readonly content: DocumentContent;
}) {
  const { t } = useTranslation();
  return (
    <article className="reading" lang={content.languageTag} aria-label={t('referral.preview')}>
      <header className="reading-head">
        <strong>{content.header.mark}</strong>
        <span>{content.header.text}</span>
        <span className="reading-number">{t('referral.numberFollows')}</span>
      </header>
      <Blocks blocks={content.blocks} />
      <footer className="reading-foot">
        <span>{content.footer.left}</span>
      </footer>
    </article>
  );
});

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockReading key={index} block={block} />);
}

function BlockReading({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <ReadingHeading {...block} />;
    case 'paragraph':
      return <p className={block.tone === 'quiet' ? 'soft' : undefined}>{block.text}</p>;
    case 'passage':
      return block.paragraphs.map(({ text, apart }, index) => (
        <p key={index} className={apart ? 'reading-apart' : undefined}>
          <MarkedLine block={block} index={index} text={text} />
        </p>
      ));
    case 'bullets':
      return (
        <ul className="reading-bullets">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
    case 'terms':
      return (
        <dl className={`reading-${block.kind}`}>
          {block.items.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'entries':
      return block.items.map(({ heading, note, blocks }, index) => (
        <section key={index} className="reading-entry">
          <div>
            <h5>{heading}</h5>
            <p className="soft">{note}</p>
          </div>
          <div>
            <Blocks blocks={blocks} />
          </div>
        </section>
      ));
    case 'section':
      return (
        <section className={block.bar ? `reading-section ${barOf[block.bar]}` : 'reading-section'}>
          <Blocks blocks={block.blocks} />
        </section>
      );
    case 'pair':
      return (
        <div className="reading-pair">
          <Blocks blocks={block.sections} />
        </div>
      );
  }
}

const barOf = { solid: 'single-bar', double: 'double-bar' } as const;

/** The headings of the document come below the heading of this screen's section. */
function ReadingHeading({ level, number, text }: Extract<Block, { kind: 'heading' }>) {
  const words = (
    <>
      {number !== undefined && <span className="reading-heading-number">{number}</span>}
      {text}
    </>
  );
  if (level === 1) return <h3 className="reading-title">{words}</h3>;
  return level === 2 ? <h4>{words}</h4> : <h5>{words}</h5>;
}
