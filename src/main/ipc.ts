import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { type Answer, type Argument, type ChannelName, channels } from '../bridge';
import { origin } from './origin';

export type Handlers = {
  readonly [Name in ChannelName]: (argument: Argument<Name>) => Given<Name> | Promise<Given<Name>>;
};

/** A handler whose channel answers nothing may return nothing. */
type Given<Name extends ChannelName> = Answer<Name> extends undefined ? void : Answer<Name>;

/**
 * The one gate between page and main: the sender is our page's top frame, the argument fits the contract, and so does
 * what goes back. What is refused, and what fails by a bug, answers with an error that holds no content.
 */
export function openGate(handlers: Handlers, ourPage: () => WebContents | null): void {
  for (const name of Object.keys(channels) as ChannelName[]) {
    ipcMain.handle(name, async (event, ...values: unknown[]) => {
      if (!isFromOurPage(event, ourPage()) || values.length > 1) throw new Error('refused');
      return await pass(handlers, name, values[0]);
    });
  }
}

function isFromOurPage(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  page: WebContents | null,
): boolean {
  const frame = event.senderFrame;
  return (
    page !== null &&
    frame !== null &&
    event.sender === page &&
    frame === page.mainFrame &&
    frame.parent === null &&
    frame.origin === origin
  );
}

async function pass<Name extends ChannelName>(
  handlers: Handlers,
  name: Name,
  value: unknown,
): Promise<unknown> {
  const { argument, result } = channels[name];
  const parsed = argument.safeParse(value);
  if (!parsed.success) throw new Error('refused');
  let answer: unknown;
  try {
    answer = await handlers[name](parsed.data as Argument<Name>);
  } catch {
    throw new Error('failed');
  }
  const checked = result.safeParse(answer);
  if (!checked.success) throw new Error('failed');
  return checked.data;
}
