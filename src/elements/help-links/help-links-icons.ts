import type {Icon} from '../../styles/icons.js';
import {iconArticle} from '../../styles/icons/article.generated.js';
import {iconEdit} from '../../styles/icons/edit.generated.js';
import {iconHelp} from '../../styles/icons/help.generated.js';
import {iconImage} from '../../styles/icons/image.generated.js';
import {iconLink} from '../../styles/icons/link.generated.js';
import {iconReference} from '../../styles/icons/reference.generated.js';
import {iconSandbox} from '../../styles/icons/sandbox.generated.js';
import {iconSearch} from '../../styles/icons/search.generated.js';
import {iconSpeechBubbles} from '../../styles/icons/speech-bubbles.generated.js';
import type {HelpLinkIcon} from './help-links-data.js';

const icons: Readonly<Record<HelpLinkIcon, Icon>> = {
  article: iconArticle,
  edit: iconEdit,
  help: iconHelp,
  image: iconImage,
  link: iconLink,
  reference: iconReference,
  sandbox: iconSandbox,
  search: iconSearch,
  talk: iconSpeechBubbles,
};

/** The sign of a page. */
export const signOf = (name: HelpLinkIcon): Icon => icons[name];
