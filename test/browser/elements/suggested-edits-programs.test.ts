import {expect} from '@open-wc/testing';
import {all, calm, clean, control, show, wiki} from '../../helpers/suggested-edits.js';

const headings = async (members: readonly string[], scenario = 'program-none') => {
  const maps = {title: 'Maps of the province', members, topics: ['museums', 'asia']};
  const element = await show(wiki(scenario), {config: {programs: {list: {maps}}}});
  control(element, 'Choose topics').click();
  await calm(element);
  return all(element, 'dialog h3').map((one) => clean(one.textContent));
};

describe('suggested edits of somebody in a program', () => {
  it('offer the program’s topics first, under its name', async () => {
    expect((await headings(['Amina K.']))[0]).to.equal('Maps of the province');
  });

  it('offer them to nobody else', async () => {
    expect(await headings(['Somebody else'])).to.not.include('Maps of the province');
  });

  it('are as for everybody when it is not known who is in which program', async () => {
    const found = await headings(['Amina K.'], 'program-down');
    expect(found).to.include('Geography').and.to.not.include('Maps of the province');
  });
});
