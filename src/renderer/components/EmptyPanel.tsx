export interface EmptyPanelProperties {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly name: string; readonly onPress: () => void };
}

/** An empty place says what will appear there, and offers one way on. */
export function EmptyPanel({ title, text, action }: EmptyPanelProperties) {
  return (
    <div className="empty">
      <strong>{title}</strong>
      <p>{text}</p>
      {action && (
        <button type="button" className="button-link" onClick={action.onPress}>
          {action.name}
        </button>
      )}
    </div>
  );
}
