// Every letter and document of a case.
import {useResource} from '../app/api.js';
import {h, tags, useEffect} from '../app/dom.js';
import {letterStatus, letterTone} from '../app/labels.js';
import {day, t} from '../app/text.js';
import {Badge, Card, ProblemBox, useWork} from '../app/ui.js';
import {openPdf} from './letter-file.js';

const {button, div, li, span, strong, ul} = tags;

/** @param file whose history has grown since, if its version is another */
export function Documents({file}) {
  const documents = useResource(`/cases/${file.caseId}/documents`);
  // a document is there moments after the act that it shows
  useEffect(() => {
    const timer = setTimeout(documents.reload, 1500);
    return () => clearTimeout(timer);
  }, [file.version]);
  const items = documents.data?.items ?? [];
  return items.length === 0 ? null : h(Card, {title: t('Dokumen kasus', 'Documents of the case'), 'data-list': 'documents'},
    ul({class: 'people'}, items.map(d => h(Line, {key: d.documentId, document: d}))));
}

function Line({document: d}) {
  const {run, busy, problem, retry} = useWork();
  return li({'data-document': d.kind},
    div(strong(button({type: 'button', class: 'link', disabled: busy, onClick: () => run(() => openPdf(d.pdf.replace(/^\/v1/, '')))}, sentence(d.title))),
      span({class: 'quiet block'}, day(d.date), d.number && [' · ', d.number]),
      h(ProblemBox, {problem, retry})),
    d.status === 'RECORDED' ? null : h(Badge, {tone: letterTone(d.status)}, letterStatus(d.status)));
}

/** A letter's heading is in capitals. */
export const sentence = title => title.charAt(0) + title.slice(1).toLowerCase();
