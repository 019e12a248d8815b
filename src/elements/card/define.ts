import {define} from '../../platform/define-element.js';
import {installDocumentStyles} from '../../styles/document-styles.js';
import {WikiCardElement} from './card-element.js';

installDocumentStyles(document);
define('wiki-card', WikiCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'wiki-card': WikiCardElement;
  }
}
