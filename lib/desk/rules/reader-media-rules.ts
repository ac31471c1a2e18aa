import { type ExplainedRule, readerRule } from './explained-rule.ts'

/** Rules of the reader about lead pictures and sounds. */
export const mediaRules: readonly ExplainedRule[] = [
  readerRule(
    'schema/image-alt',
    'warning',
    {
      de: 'Ohne Beschreibung hören Blinde vom Bild über dem Artikel nichts.',
      en: 'Without a description blind readers learn nothing of the lead picture.',
    },
    {
      before: '---\ntitle: Hallo\nimage: /media/kutter.jpg\n---\nText.',
      after: '---\ntitle: Hallo\nimage: {src: /media/kutter.jpg, alt: Zwei Kutter}\n---\nText.',
    },
  ),
  readerRule(
    'schema/image-missing',
    'warning',
    {
      de: 'Wo das Bild stehen soll, sehen Leser ein Loch und seine Beschreibung.',
      en: 'Where the picture should be, readers see a hole and its description.',
    },
    {
      before: 'image: {src: /media/cutter.jpeg, alt: Zwei Kutter}',
      after: 'image: {src: /media/kutter.jpg, alt: Zwei Kutter}',
    },
  ),
  readerRule(
    'schema/audio-missing',
    'warning',
    {
      de: 'Ein Abspielgerät ohne Ton ist schlechter als keines, und in den Feeds stünde eine Adresse, die ins Leere führt.',
      en: 'A player without a sound is worse than none, and feeds would hold an address that leads nowhere.',
    },
    { before: 'audio: /media/reed-aloud.mp3', after: 'audio: /media/read-aloud.mp3' },
  ),
  readerRule(
    'schema/ai-media-missing',
    'warning',
    {
      de: 'Ein vertippter Pfad nähme dem Bild seine Kennzeichnung, ohne dass es jemand merkt.',
      en: 'A mistyped path would take the label off the picture, and nobody would notice.',
    },
    {
      before: 'ai: {involvement: assisted, media: [/media/kuter.jpg]}',
      after: 'ai: {involvement: assisted, media: [/media/kutter.jpg]}',
    },
  ),
  readerRule(
    'schema/audio-elsewhere',
    'warning',
    {
      de: 'Wer einen Ton von einem fremden Host lädt, verrät ihm, was er liest. Das soll niemand unbemerkt tun.',
      en: 'Whoever loads a sound from another host tells it what they read. Nobody should do so unawares.',
    },
    { before: 'audio: https://sound.example/read-aloud.mp3', after: 'audio: /media/read-aloud.mp3' },
  ),
  readerRule(
    'schema/audio-unreadable',
    'warning',
    {
      de: 'Wer hören will, soll wissen, wie lange es dauert, und nicht vor einem stummen Abspielgerät sitzen.',
      en: 'Whoever wants to listen should know how long it takes, and not face a player that stays silent.',
    },
    { before: 'audio: /media/broken.mp3', after: 'audio: /media/read-aloud.mp3' },
  ),
]
