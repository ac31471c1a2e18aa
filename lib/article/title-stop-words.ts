import { fold } from './title-fold.ts'

// Words of headlines that say nothing about what happened, in German and English.
const written = [
  'der die das den dem des ein eine einen einem einer eines kein keine und oder aber doch denn sondern sowie als wie so wenn',
  'dass ob weil damit bis in im an am auf aus bei beim mit nach seit von vom vor zu zum zur für durch um ohne gegen über unter',
  'zwischen hinter neben statt trotz wegen während ist sind war waren wird werden wurde wurden hat haben hatte sei kann können',
  'könnte könnten soll sollen sollte will wollen muss müssen darf dürfen mag ich du er sie es wir ihr sich mich uns sein seine',
  'seinen seiner ihre ihren ihrer mein dein unser euer dieser diese dieses diesen jeder jede jedes alle allen was wer wo wann',
  'warum wieso weshalb welche welcher welches nicht nur auch noch schon mehr sehr viel viele hier da dort jetzt nun heute bald',
  'immer wieder neu neue neuer neues neuen neuem kommt kommen macht machen bringt geht gibt lässt steht setzt vs ab ins ans',
  'heraus hinaus herein voraus zurück weg los zusammen vorbei',
  'the a an and or but nor so as than then if because while until of in on at by for from to into onto with without about',
  'over under between after before since against through during is are was were be been being has have had do does did will',
  'would can could should shall may might must i you he she it we they me him her us them my your his its our their this that',
  'these those who whom whose which what when where why how not no only also just more most very much many here there now',
  'today soon again new gets get got makes make takes take goes go says say said out up down off via per',
].join(' ')

/** Whether a folded word stands in headlines of any kind. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}

const stopWords: ReadonlySet<string> = new Set(written.split(' ').map(fold))
