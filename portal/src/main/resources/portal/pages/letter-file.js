// A letter as a file, and where anybody can verify it.
import {blob, useResource} from '../app/api.js';
import {h, tags} from '../app/dom.js';
import {moment, t} from '../app/text.js';
import {Button, Icon, ProblemBox, useWork} from '../app/ui.js';

const {a, div, span} = tags;

const SEALS = {
  WAITING: () => t('belum disegel; dicoba lagi dengan sendirinya', 'not sealed yet; it is tried again by itself'),
  NO_PROVIDER: () => t('kabupaten ini belum memakai segel elektronik', 'the regency uses no electronic seal yet'),
  SEALED: seal => seal.certified
    ? t('disegel dengan sertifikat tersertifikasi', 'sealed with a certified certificate')
    : t('disegel dengan kunci kabupaten, tidak tersertifikasi', 'sealed with the regency’s own key, not certified'),
};

/** What the electronic seal on a signed letter's file is worth. */
export function Seal({letterId}) {
  const seal = useResource(`/letters/${letterId}/seal`).data;
  return seal && SEALS[seal.status] ? span({'data-seal': seal.status}, SEALS[seal.status](seal),
    seal.certificate && span({class: 'quiet block'}, t('Penerbit: ', 'Issued by: '), seal.certificate.issuer),
    seal.sealedAt && span({class: 'quiet block'}, moment(seal.sealedAt)),
    seal.trouble && span({class: 'quiet block'}, t('sejak ', 'since '), moment(seal.trouble.since))) : null;
}

/** Shows a file, which a plain link could not: it needs the token. */
export async function openPdf(path) {
  show(await blob(path));
}

export function show(file) {
  const address = URL.createObjectURL(file);
  if (!window.open(address, '_blank')) {
    location.assign(address);
  }
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @param number absent while it is a draft */
export function LetterFile({letterId, number}) {
  const verification = useResource(number ? '/letters/' + letterId : null).data?.content.verificationUrl;
  const {run, busy, problem, retry} = useWork();
  const open = () => run(() => openPdf(`/letters/${letterId}/pdf`));
  return [
    h(ProblemBox, {key: 'problem', problem, retry}),
    div({key: 'files', class: 'buttons'},
      h(Button, {busy, onClick: open, 'data-action': 'pdf'}, h(Icon, {name: 'pdf'}),
        number ? t('Buka surat (PDF)', 'Open the letter (PDF)') : t('Lihat konsep (PDF)', 'See the draft (PDF)')),
      verification && a({class: 'button button-plain', href: verification, target: '_blank', rel: 'noopener', 'data-action': 'verify'},
        h(Icon, {name: 'shield'}), t('Halaman verifikasi', 'Verification page'))),
  ];
}
