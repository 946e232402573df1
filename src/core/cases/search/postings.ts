/** In which notes a word stands and how often: note numbers rise, so that two lists can be walked side by side. */
export interface Postings {
  notes: Uint32Array;
  /** How often the word stands in the note, at most 255. */
  counts: Uint8Array;
  length: number;
}

export function emptyPostings(): Postings {
  return { notes: new Uint32Array(2), counts: new Uint8Array(2), length: 0 };
}

/** Appends a note, whose number must be higher than those before. */
export function appendPosting(postings: Postings, note: number, count: number): void {
  if (postings.length === postings.notes.length) {
    const room = postings.length * 2;
    const notes = new Uint32Array(room);
    notes.set(postings.notes);
    const counts = new Uint8Array(room);
    counts.set(postings.counts);
    postings.notes = notes;
    postings.counts = counts;
  }
  postings.notes[postings.length] = note;
  postings.counts[postings.length] = Math.min(count, 255);
  postings.length += 1;
}
