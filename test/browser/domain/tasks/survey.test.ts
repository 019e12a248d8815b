import {expect} from '@open-wc/testing';
import {surveyReason} from '../../../../src/domain/tasks/survey.js';

describe('Why somebody signed up', () => {
  it('is what they answered', () => {
    expect(surveyReason('{"v":1,"reason":"new-page"}')).to.equal('new-page');
  });

  it('is unknown for everybody else', () => {
    for (const text of [null, '', '{', '[]', '{"v":1,"reason":7}'])
      expect(surveyReason(text)).to.equal(null);
  });
});
