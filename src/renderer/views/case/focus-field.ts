/** Takes the focus to the field of that name, where there is one. */
export function focusField(around: HTMLElement | null, name: string | null): void {
  if (name) around?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
}
