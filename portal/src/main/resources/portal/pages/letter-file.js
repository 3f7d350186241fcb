// A letter as a file, and where anybody can verify it.
import {blob, useResource} from '../app/api.js';
import {h, tags} from '../app/dom.js';
import {t} from '../app/text.js';
import {Button, Icon, ProblemBox, useWork} from '../app/ui.js';

const {a, div} = tags;

/** @param number absent while it is a draft */
export function LetterFile({letterId, number}) {
  const verification = useResource(number ? '/letters/' + letterId : null).data?.content.verificationUrl;
  const {run, busy, problem, retry} = useWork();
  const open = () => run(async () => {
    const address = URL.createObjectURL(await blob(`/letters/${letterId}/pdf`));
    if (!window.open(address, '_blank')) {
      location.assign(address);
    }
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
  return [
    h(ProblemBox, {key: 'problem', problem, retry}),
    div({key: 'files', class: 'buttons'},
      h(Button, {busy, onClick: open, 'data-action': 'pdf'}, h(Icon, {name: 'pdf'}),
        number ? t('Buka surat (PDF)', 'Open the letter (PDF)') : t('Lihat konsep (PDF)', 'See the draft (PDF)')),
      verification && a({class: 'button button-plain', href: verification, target: '_blank', rel: 'noopener', 'data-action': 'verify'},
        h(Icon, {name: 'shield'}), t('Halaman verifikasi', 'Verification page'))),
  ];
}
