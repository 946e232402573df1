import type { ChildOptions, ChildRequest } from './child';
import { type ChromiumRuntime, launchChromiumRuntime } from './launch';

type Told =
  | { readonly kind: 'launch'; readonly options: ChildOptions }
  | { readonly kind: 'ask'; readonly id: number; readonly request: ChildRequest };

let runtime: ChromiumRuntime | null = null;

process.on('message', (message: Told) => {
  if (message.kind === 'launch') void launch(message.options);
  else void answer(message.id, message.request);
});

async function launch(options: ChildOptions): Promise<void> {
  runtime = await launchChromiumRuntime(options);
  await runtime.waitForWindow();
  process.send?.({ kind: 'ready', browserProcessId: runtime.browserProcessId });
}

async function answer(id: number, request: ChildRequest): Promise<void> {
  try {
    process.send?.({ kind: 'answer', id, value: await perform(request) });
  } catch (error) {
    process.send?.({ kind: 'answer', id, error: error instanceof Error ? error.message : String(error) });
  }
  if (request.kind === 'close') process.disconnect();
}

async function perform(request: ChildRequest): Promise<unknown> {
  if (!runtime) throw new Error('not launched');
  const page = runtime.page();
  switch (request.kind) {
    case 'evaluate':
      return page.evaluate(request.expression);
    case 'fill':
      return page.locator(request.selector).fill(request.text);
    case 'click':
      return page.locator(request.selector).click();
    case 'press':
      return page.keyboard.press(request.keys);
    case 'close':
      return runtime.close();
  }
}
