import { Plus } from 'lucide-react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../../core/cases/values';
import { Button } from '../../../components/Button';
import { useCaseWork } from '../case-work';
import { Section } from '../Section';

export interface ItemFormOf<Item> {
  /** Null for a new one. */
  readonly item: Item | null;
  readonly onClose: () => void;
}

export interface ItemListProperties<Item extends { readonly id: RecordId }> {
  readonly title: string;
  readonly addName: string;
  readonly lead?: string;
  readonly items: readonly Item[];
  /** The words of a row, which is a button. */
  readonly Row: ComponentType<{ readonly item: Item }>;
  readonly Form: ComponentType<ItemFormOf<Item>>;
  /** Stands where the list would be while it is empty. */
  readonly Empty: ComponentType<{ readonly onAdd: () => void }>;
}

/** Items of the case on hairlines; one at a time opens on a sheet in its place. */
export function ItemList<Item extends { readonly id: RecordId }>({
  title,
  addName,
  lead,
  items,
  Row,
  Form,
  Empty,
}: ItemListProperties<Item>) {
  const { t } = useTranslation();
  const { file, sought } = useCaseWork();
  const [open, setOpen] = useState<RecordId | 'new' | null>(sought.itemId);
  const add = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const returnTo = useRef<RecordId | 'new' | null>(null);
  const count = useRef(items.length);

  const isGone = open !== null && open !== 'new' && !items.some(({ id }) => id === open);

  useEffect(() => {
    if (sought.itemId) setOpen(sought.itemId);
  }, [sought]);
  useEffect(() => {
    // An item that is brought back comes as a row, not on its sheet.
    if (isGone) setOpen(null);
  }, [isGone]);
  useEffect(() => {
    const closed = returnTo.current;
    returnTo.current = null;
    if (closed !== null) {
      const isAdded = closed === 'new' && items.length > count.current;
      const rows = list.current?.querySelectorAll<HTMLElement>('.item-row');
      const added = isAdded ? rows?.[items.length - 1] : document.getElementById(`item-${closed}`);
      (added ?? add.current)?.focus();
    }
    count.current = items.length;
  });

  const close = () => {
    returnTo.current = open;
    setOpen(null);
  };
  return (
    <Section
      title={title}
      act={
        open !== 'new' && (
          <Button icon={Plus} onPress={() => setOpen('new')} buttonRef={add}>
            {addName}
          </Button>
        )
      }
    >
      {file.status === 'closed' && <p className="closed-note soft">{t('intake.closed')}</p>}
      {lead && <p className="section-lead soft">{lead}</p>}
      {open === 'new' && <Form item={null} onClose={close} />}
      {items.length === 0 && open !== 'new' && <Empty onAdd={() => setOpen('new')} />}
      {items.length > 0 && (
        <ul ref={list} className="item-list">
          {items.map((item) => (
            <li key={item.id}>
              {item.id === open ? (
                <Form item={item} onClose={close} />
              ) : (
                <button
                  type="button"
                  id={`item-${item.id}`}
                  className="item-row"
                  onClick={() => setOpen(item.id)}
                >
                  <Row item={item} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
