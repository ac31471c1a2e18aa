import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'
import { fileMeant } from '#lib/desk/file-beside.ts'

const reasons: Readonly<Record<MessageLanguage, ReadonlyMap<string, string>>> = {
  de: new Map([
    ['ENOSPC', 'die Festplatte ist voll'],
    ['EDQUOT', 'der zugeteilte Speicherplatz ist voll'],
    ['EROFS', 'der Datenträger lässt sich nur lesen'],
    ['EACCES', 'die Erlaubnis dazu fehlt'],
    ['EPERM', 'die Erlaubnis dazu fehlt'],
    ['ENOENT', 'die Datei ist nicht mehr da'],
    ['EFBIG', 'die Datei wird größer, als hier erlaubt ist'],
    ['EADDRINUSE', 'den Port hat schon ein anderes Programm; nennen Sie mit --port einen anderen'],
    ['EEXIST', 'eine Datei dieses Namens steht im Weg'],
    ['ENOTDIR', 'eine Datei steht im Weg'],
  ]),
  en: new Map([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the quota is used up'],
    ['EROFS', 'the disk can only be read'],
    ['EACCES', 'permission is missing'],
    ['EPERM', 'permission is missing'],
    ['ENOENT', 'the file is not there any more'],
    ['EFBIG', 'the file grows larger than is allowed here'],
    ['EADDRINUSE', 'another program has the port; name another one with --port'],
    ['EEXIST', 'a file of that name is in the way'],
    ['ENOTDIR', 'a file is in the way'],
  ]),
}

/** What the disk refused and why, in the language of editors; any other error in its own words. */
export function diskWords(error: unknown, language: MessageLanguage): string {
  if (!(error instanceof Error)) return String(error)
  const reason =
    'code' in error ? (folderReason(error, language) ?? reasons[language].get(String(error.code))) : undefined
  const path = 'path' in error ? `${fileMeant(String(error.path))}: ` : ''
  return reason === undefined ? error.message : `${path}${reason}. (${error.message})`
}

/** A folder on a disk that can only be read is said to be absent when it is to be made. */
function folderReason(error: Error, language: MessageLanguage): string | null {
  const isUnmade = 'code' in error && error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'mkdir'
  if (!isUnmade) return null
  return language === 'de' ? 'der Ordner lässt sich hier nicht anlegen' : 'the folder cannot be made here'
}
