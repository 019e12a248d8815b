import type {Adapter} from '../../adapters/adapter.js';
import {withParameter} from '../../domain/with-parameter.js';

/** Where people get an account; null where that is not known. */
export interface AccountLinks {
  readonly logIn: string | null;
  readonly create: string | null;
}

/** Both lead back to the page where they stand. */
export async function accountLinks({links, signals}: Adapter): Promise<AccountLinks> {
  const title = signals?.page()?.title ?? '';
  const url = async (target: string) => {
    const found = await links?.url(target).catch(() => null);
    return found ? withParameter(found, 'returnto', title.replaceAll(' ', '_')) : null;
  };
  const [logIn, create] = await Promise.all([
    url('Special:UserLogin'),
    url('Special:CreateAccount'),
  ]);
  return {logIn, create};
}
