/** The dialog in which types of task are chosen. Nothing is changed before the choice is accepted. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {chosenFilter, chosenTypes} from '../../../domain/tasks/chosen.js';
import {messages as typeNames} from '../../../i18n/task-types/messages.generated.js';
import {messages as moreTypes} from '../../../i18n/task-types/more/messages.generated.js';
import {dialogStyles} from '../../../styles/dialog.js';
import {difficultyStyles} from '../../../styles/difficulty.js';
import {address} from '../../../styles/address.js';
import type {FilterScene, FilterView} from '../filter-host.js';
import {messages as choicesTexts} from '../i18n/choices/messages.generated.js';
import {messages as texts} from '../i18n/difficulty/messages.generated.js';
import {messages as listTexts} from '../i18n/types/messages.generated.js';
import {FilterDialogView} from './filter-dialog.js';
import {acceptanceStyles, typeStyles} from './filter-styles.js';
import {typeList} from './type-list.js';

export const catalogs = [texts, listTexts, choicesTexts, typeNames, moreTypes];
export const styles = [...dialogStyles, ...difficultyStyles, ...acceptanceStyles, ...typeStyles];

class TypesView extends FilterDialogView {
  private chosen: Set<string> | undefined;

  protected override forget(): void {
    this.chosen = undefined;
  }

  override render(scene: FilterScene): TemplateResult {
    const {wiki, choices} = scene;
    const chosen = (this.chosen ??= this.begin(scene));
    const types = scene.types.map(({id}) => id).filter((id) => chosen.has(id));
    const set = (id: string, on: boolean) => {
      if (on) chosen.add(id);
      else chosen.delete(id);
      this.keep({types: [...chosen]});
    };
    return this.dialog(scene, {
      heading: wiki.msg('wiki-suggested-edits-difficulty-title'),
      filter: {...chosenFilter(choices, scene), types},
      chosen: {types},
      body: html`${typeList({scene, chosen, set})}${this.newArticle(scene)}`,
    });
  }

  private begin(scene: FilterScene): Set<string> {
    const types = this.begun(scene).types ?? scene.choices.types;
    return new Set(chosenTypes({types}, scene));
  }

  private newArticle({wiki, newArticles}: FilterScene): unknown {
    if (!newArticles) return nothing;
    return html`<p class="else">${wiki.msg('wiki-suggested-edits-difficulty-new')} <a href=${address(newArticles)}>${wiki.msg('wiki-suggested-edits-difficulty-new-link')}</a></p>`;
  }
}

export const create = (host: LitElement): FilterView => new TypesView(host, 'types');
