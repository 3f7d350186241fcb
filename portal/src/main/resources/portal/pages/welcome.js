import {signIn} from '../app/auth.js';
import {h, tags} from '../app/dom.js';
import {t} from '../app/text.js';
import {Button, Icon, ProblemBox, useWork} from '../app/ui.js';

const {div, h1, h2, img, li, main, ol, p} = tags;

export function Welcome({switcher}) {
  const {run, busy, problem} = useWork();
  const steps = [
    ['plus', t('Memulai', 'Beginning'), t('Pemilik kinerja meminta pejabat unit lain atau menunjuk pegawainya sendiri; pegawai dapat mengajukan diri.',
      'The owner of a target asks for an official of another unit or appoints one of their own; an official may apply.')],
    ['shield', t('Memutuskan', 'Deciding'), t('Yang berwenang menurut peraturan kabupaten menjawab, dengan dasar hukumnya.',
      'Whoever the regency’s regulation names answers, with its legal basis.')],
    ['pdf', t('Menugaskan', 'Assigning'), t('Surat penugasan bernomor ditandatangani dan dapat diperiksa siapa pun.',
      'A numbered assignment letter is signed, and anybody can verify it.')],
    ['check', t('Menyelesaikan', 'Finishing'), t('Laporan ditinjau berjenjang; setiap langkah tercatat.',
      'The report is reviewed level by level; every step is on record.')],
  ];
  return div({class: 'welcome'},
    main({class: 'welcome-main'},
      div({class: 'brand'}, img({src: 'style/mark.svg', alt: '', width: 44, height: 44}), div({class: 'brand-name'}, 'Sistem Kerja')),
      h1(t('Bekerja lintas unit, tertib dan terang.', 'Work across units, in order and in the open.')),
      p({class: 'lead'}, t(
        'Permohonan pelibatan pejabat, surat penugasan, laporan, dan kinerja pemerintah kabupaten dalam satu tempat.',
        'Requests for officials, assignment letters, reports and performance of a regency’s government in one place.')),
      h(ProblemBox, {problem}),
      h(Button, {kind: 'primary', busy, onClick: () => run(signIn), id: 'sign-in'}, t('Masuk', 'Sign in')),
      switcher),
    div({class: 'welcome-side'},
      h2(t('Dari permohonan sampai selesai', 'From request to closing')),
      ol({class: 'welcome-steps'}, steps.map(([icon, title, text]) =>
        li({key: icon}, h(Icon, {name: icon}), div(tags.strong(title), p(text)))))));
}
