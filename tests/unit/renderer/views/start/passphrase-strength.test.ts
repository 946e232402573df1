import { beforeAll, describe, expect, it } from 'vitest';
import {
  isAccepted,
  judgePassphrase,
  loadEstimator,
} from '../../../../../src/renderer/views/start/passphrase-strength';

let estimator: Awaited<ReturnType<typeof loadEstimator>>;

beforeAll(async () => {
  estimator = await loadEstimator();
});

describe('a passphrase', () => {
  it('says how many characters are missing', () => {
    expect(judgePassphrase('', estimator)).toEqual({ kind: 'empty' });
    expect(judgePassphrase('maandagochtend', estimator)).toEqual({ kind: 'short', missing: 1 });
  });

  it.each([
    'wachtwoordwachtwoord',
    'passwordpassword1',
    '123456789012345678',
    'qwertyuiopasdfghjkl',
    'aaaaaaaaaaaaaaaaaaaa',
  ])('that is long but easy to guess is not accepted: %s', (passphrase) => {
    expect(judgePassphrase(passphrase, estimator)).toEqual({ kind: 'guessable' });
  });

  it.each([
    'zeven paarse fietsen dromen van regenachtig karton',
    'correct horse battery staple lantern violin',
  ])('of unrelated words is strong: %s', (passphrase) => {
    expect(judgePassphrase(passphrase, estimator)).toEqual({ kind: 'strong' });
  });

  it('is judged by guesses, not by kinds of characters', () => {
    expect(isAccepted(judgePassphrase('kvjwqhzmtxbpdgrfn', estimator))).toBe(true);
  });

  it('is not accepted while its strength is not known', () => {
    expect(isAccepted(null)).toBe(false);
  });

  it('has no upper limit that could be mistaken for strength', () => {
    expect(judgePassphrase('a'.repeat(2_000), estimator)).toEqual({ kind: 'guessable' });
  });
});
