import {version} from './version.js';
import {warnOnce} from './warn-once.js';

/** For the page that loads two versions of the library. @param kept the version that stays. */
export const warnOfCopy = (tag: string, kept: string | undefined): void =>
  warnOnce(
    `<${tag}> is there already (version ${kept ?? 'unknown'}); version ${version} is not used.`,
  );
