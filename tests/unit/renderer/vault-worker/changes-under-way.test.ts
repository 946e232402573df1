import { describe, expect, it } from 'vitest';
import { err, ok, type Result } from '../../../../src/core/result';
import { followChanges } from '../../../../src/renderer/vault-worker/changes-under-way';

function change() {
  let end = (_result: Result<string, string>) => {};
  let fail = (_error: Error) => {};
  const promise = new Promise<Result<string, string>>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return {
    promise,
    end: (result: Result<string, string>) => end(result),
    fail: (error: Error) => fail(error),
  };
}

describe('changes under way', () => {
  it('are waited for, and all made when each was', async () => {
    const changes = followChanges();
    const [one, two] = [change(), change()];
    expect(await changes.follow(Promise.resolve(ok('before')))).toEqual(ok('before'));
    const followed = changes.follow(one.promise);
    void changes.follow(two.promise);
    let settled: boolean | null = null;
    const waiting = changes.settled().then((made) => {
      settled = made;
    });
    one.end(ok('one'));
    expect(await followed).toEqual(ok('one'));
    expect(settled).toBeNull();
    two.end(ok('two'));
    await waiting;
    expect(settled).toBe(true);
  });

  it('are not all made when one failed while it was waited for', async () => {
    const changes = followChanges();
    const [one, two] = [change(), change()];
    void changes.follow(one.promise);
    void changes.follow(two.promise);
    const waiting = changes.settled();
    one.end(err('disk-full'));
    two.end(ok('two'));
    expect(await waiting).toBe(false);
  });

  it('that break off count as not made, and who asked hears of it', async () => {
    const changes = followChanges();
    const one = change();
    const followed = changes.follow(one.promise);
    const waiting = changes.settled();
    one.fail(new Error('gone'));
    await expect(followed).rejects.toThrow('gone');
    expect(await waiting).toBe(false);
  });

  it('are forgotten once they ended: an earlier failure was already told', async () => {
    const changes = followChanges();
    await changes.follow(Promise.resolve(err('disk-full')));
    await new Promise((resolve) => setImmediate(resolve));
    expect(await changes.settled()).toBe(true);
  });
});
