/**
 * Nothing but the advisor writes in a field: no spelling checker, no memory of earlier input, no suggestions. Each of
 * these could carry words out of the vault.
 */
export const plainTyping = {
  spellCheck: 'false',
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  writingsuggestions: 'false',
} as const;
