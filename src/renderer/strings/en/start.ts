import type { Strings } from '../nl';

export const start: Strings['start'] = {
  language: 'Language',
  looking: 'Luwte is looking at what is on this computer.',
  unreadable: {
    title: 'Luwte cannot reach its data',
    safe: 'Nothing was changed and nothing is gone.',
    next: 'Close Luwte and open it again. If this goes on, ask your administrator.',
  },
  welcome: {
    title: 'Welcome to the lee',
    lead: 'Luwte is the workbench of the confidential advisor. You write down conversations, find them again, and refer when the reporter wants that.',
    safe: 'What is safe?',
    encrypted: 'Everything you write is encrypted on this computer.',
    offline: 'Luwte sends nothing. Only what you save as a PDF yourself leaves your vault.',
    yours: 'Only your passphrase or your recovery code opens the vault. Nobody else has them.',
    make: 'Make a vault',
    time: 'This takes about five minutes. Have pen and paper ready.',
  },
  steps: { name: 'Steps', passphrase: 'Passphrase', code: 'Recovery code', done: 'done' },
  passphrase: {
    title: 'Choose a passphrase',
    lead: 'This phrase opens your vault every day. A passphrase is longer than a password, and easier to remember.',
    label: 'Passphrase',
    repeat: 'Once more',
    show: 'Show passphrase',
    hide: 'Hide passphrase',
    rule: 'At least 15 characters, or six separate words.',
    next: 'On to the recovery code',
    notDerived: {
      what: 'The key could not be made.',
      next: 'Nothing was changed. There may be too little memory: close other programs and try again.',
    },
    differs: 'The two phrases are not the same. Type the second one again.',
    strength: {
      empty: 'Start typing. Luwte says whether the phrase is strong enough.',
      short_one: '{{count}} character too short.',
      short_other: '{{count}} characters too short.',
      guessable: 'Too easy to guess. Add a few unrelated words.',
      enough: 'Strong enough.',
      strong: 'Strong.',
      checking: 'Luwte is checking how strong the phrase is …',
      absent: 'Luwte cannot check the strength now. Close Luwte and open it again.',
    },
    missing: {
      strength: 'The phrase is not strong enough yet',
      repeat: 'Type the phrase once more',
    },
    busy: 'Luwte is making your key. This takes a few seconds.',
    aside: {
      howTitle: 'How do you find a good phrase?',
      how: 'Take six words that have nothing to do with each other. For instance by opening a book in six places.',
      notTitle: 'What is better not?',
      not: 'No names, no dates, no proverb or line from a song. No phrase that you already use elsewhere.',
      lostTitle: 'Phrase forgotten?',
      lost: 'Then only your recovery code opens the vault. You get it in the next step.',
    },
  },
  code: {
    title: 'Write down your recovery code',
    lead: 'If you ever forget your passphrase, only this code opens your vault. We do not keep it and nobody can make it again. You see it once.',
    shown: 'Your recovery code',
    check: 'check',
    group: 'Box {{number}}',
    checkLong: 'Check character',
    handwritten: 'Write the code down by hand. Copying is not possible: a clipboard is not a safe place.',
    alphabet: 'The code has no I, L, O and U. A 0 is always a zero.',
    hidden: 'The code is hidden now. Type it from your paper.',
    showAgain: 'Show the code again',
    showAgainHint: 'The boxes below are then emptied.',
    retype: 'Type the code from your paper',
    retypeHint:
      'As soon as you start typing, we hide the code above. Then you know that your paper is right.',
    left_one: '{{count}} box left to fill',
    left_other: '{{count}} boxes left to fill',
    next: 'Continue',
    pasteRefused: 'Pasting is not possible here. Type the code from your paper.',
    letterRefused: 'The code never has {{letter}}. Look at your paper.',
    mismatch: 'Box {{group}} differs from the code. Look at your paper and type that box again.',
    mismatchCheck: 'The check character differs from the code. Look at your paper.',
    alreadyPresent:
      'There is already a vault on this computer. Nothing was overwritten. Close Luwte and open it again.',
    notSaved: {
      'disk-full': 'The vault was not made: the disk is full. Make room and try again.',
      'read-only':
        'The vault was not made: Luwte may not write here. Ask your administrator for permission to write.',
      'input-output':
        'The vault was not made: the disk does not work well. Try again, or call your administrator.',
    },
    busy: 'Luwte is making your vault …',
    aside: {
      whereTitle: 'Where do you keep the paper?',
      where:
        'Not near this computer. For instance at home in a sealed envelope, or in the safe of your municipality.',
      whoTitle: 'Who may see the code?',
      who: 'Nobody. Whoever has the code and a copy of your vault can read everything.',
      whyTitle: 'Why type it again?',
      why: 'One wrong character on paper, and the code opens nothing. Typing it tells you that it is right.',
    },
  },
  locked: {
    title: 'Everything is locked and safe',
    lead: 'Your cases are encrypted on this computer. Without your passphrase nobody can read them.',
    unlock: 'Unlock',
    forgotten: 'I no longer know my passphrase',
    busy: 'Luwte is opening your vault …',
    checking: 'Luwte is checking your data …',
    rebuilding: 'Luwte is rebuilding its list: {{done, number}} of {{total, number}}',
    rebuildingOpen: 'Luwte is rebuilding its list: {{done, number}}',
    progress: 'Progress',
    notYours:
      'This passphrase does not open the vault. Nothing was changed. Check whether Caps Lock is on and type the phrase again.',
    wait_one: 'You can try again in {{count}} second.',
    wait_other: 'You can try again in {{count}} seconds.',
    empty: 'Type your passphrase first.',
    since: {
      asked: 'Locked at {{time}}, by you.',
      idle_one: 'Locked at {{time}}, after {{count}} minute of rest.',
      idle_other: 'Locked at {{time}}, after {{count}} minutes of rest.',
      'screen-locked': 'Locked at {{time}}, because the screen was locked.',
      suspended: 'Locked at {{time}}, because the computer went to sleep.',
      'too-long': 'Locked at {{time}}, after being open for eight hours.',
    },
    appended: 'What you had written is saved.',
    notAppended: 'The last words you typed may not be saved. Check them after opening.',
  },
  openWithCode: {
    title: 'Open with your recovery code',
    lead: 'Type the code from your paper. It opens the same vault as your passphrase.',
    open: 'Open with recovery code',
    back: 'Back to passphrase',
    notYours:
      'This code does not open the vault. Nothing was changed. Check whether this is the paper of this vault.',
    checkWrong:
      'The check character does not fit the code. Somewhere a character differs from your paper. Check every box.',
    checkUnreadable: 'The check character is missing. Look at your paper and type the last box.',
    groupWrong: 'Box {{group}} is not right. Look at your paper and type that box again.',
    aside: {
      whereTitle: 'Where is your paper?',
      where:
        'In the place you chose when you made the vault. For instance at home in a sealed envelope, or in the safe of your municipality.',
      unclearTitle: 'A character hard to read?',
      unclear:
        'The code has no I, L, O and U. What looks like an O is a 0. What looks like an I or L is a 1.',
      neitherTitle: 'No code either?',
      neither:
        'Then nobody can open this vault, and neither can we. You may always try your passphrase again: nothing is lost by it.',
    },
  },
  openedWithCode: {
    title: 'You opened the vault with your recovery code',
    text: 'Choosing a new passphrase is not possible in this version yet. Keep the paper safe: without a passphrase only this code opens your vault.',
  },
  refused: {
    whatHappened: 'What happened?',
    whatIsSafe: 'What is safe?',
    whatNext: 'What can you do?',
    'keys-damaged': {
      title: 'The keys of your vault are damaged',
      happened: 'Luwte keeps the keys twice. Neither copy can be read any more.',
      safe: 'Nothing was overwritten. Your cases are still on this computer, encrypted.',
      next: 'Do not use Luwte on this computer for now. Together with your administrator, put back an earlier copy of the Luwte folder.',
    },
    'keys-missing': {
      title: 'The keys of your vault are gone',
      happened: 'There are cases on this computer, but the file with the keys is not there.',
      safe: 'Luwte does not make a new vault over the old one. The cases stay as they are.',
      next: 'The file may have been moved. Together with your administrator, put back the files vault.keys.a and vault.keys.b.',
    },
    'too-new': {
      title: 'This vault is from a newer Luwte',
      happened: 'A newer version of Luwte wrote this vault. This version cannot read it.',
      safe: 'Nothing was changed. Your cases are as you left them.',
      next: 'Open the vault with the newer version. Your administrator can install it.',
    },
    'kdf-out-of-bounds': {
      title: 'Luwte does not trust this keys file',
      happened:
        'The file asks for a key that is far too weak, or far too heavy to make. Luwte does not write it like that.',
      safe: 'Luwte opened nothing and changed nothing.',
      next: 'Ask your administrator who could reach these files, and put back an earlier copy of the Luwte folder.',
    },
    'too-little-memory': {
      title: 'There is too little memory to open',
      happened: 'Luwte needs much memory for a moment to make your key. It is not free now.',
      safe: 'Nothing was changed. Your cases are still there, encrypted.',
      next: 'Close other programs and try again. If this goes on, restart the computer.',
    },
    'disk-unreadable': {
      title: 'Luwte cannot read the disk',
      happened: 'The Luwte folder does not answer, or Luwte may not read there.',
      safe: 'Nothing was changed.',
      next: 'Check whether the disk is connected and try again. If this goes on, call your administrator.',
    },
  },
  findings: {
    name: 'About opening',
    title: 'Something was put right while opening',
    dismiss: 'Understood',
    'keys-rolled-back':
      'The keys are older than your vault. An old copy may have been put back. Your conversations can be read; ask your administrator.',
    'keys-slot-repaired': 'One of the two keys files was damaged. Luwte repaired it from the other.',
    'database-rebuilt_one':
      'The list on this computer was not in order. Luwte put back {{count, number}} record from the journal.',
    'database-rebuilt_other':
      'The list on this computer was not in order. Luwte put back {{count, number}} records from the journal.',
    'journal-healed_one':
      '{{count, number}} record was missing from the journal. Luwte wrote it there again.',
    'journal-healed_other':
      '{{count, number}} records were missing from the journal. Luwte wrote them there again.',
    'journal-rolled-back_one':
      'The journal is older than your vault: {{count, number}} record is missing. An old copy may have been put back. Ask your administrator.',
    'journal-rolled-back_other':
      'The journal is older than your vault: {{count, number}} records are missing. An old copy may have been put back. Ask your administrator.',
    'journal-damaged_one': 'Part of the journal is damaged. {{count, number}} record is safe.',
    'journal-damaged_other': 'Part of the journal is damaged. {{count, number}} records are safe.',
    'records-unreadable_one': '{{count, number}} record cannot be read. It is kept as it is.',
    'records-unreadable_other': '{{count, number}} records cannot be read. They are kept as they are.',
    'versions-differ_one':
      'For {{count, number}} record there were two outcomes. Check your last conversations.',
    'versions-differ_other':
      'For {{count, number}} records there were two outcomes. Check your last conversations.',
  },
};
