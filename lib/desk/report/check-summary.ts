import type { Checked } from '../check-publication.ts'
import { counted } from '../counted.ts'

/** One line that counts what a check found. */
export function checkSummary({ findings, files }: Checked, language: 'de' | 'en'): string {
  const errors = findings.filter(({ level }) => level === 'error').length
  const warnings = findings.length - errors
  const fixable = findings.filter(finding => finding.fixable).length
  if (language === 'de')
    return `${files} ${files === 1 ? 'Datei' : 'Dateien'}: ${errors} Fehler, ${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}${fixable ? `; ${fixable} davon behebt \`kiosk clean\`` : ''}\n`
  return `${counted(files, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}${fixable ? `; \`kiosk clean\` mends ${fixable} of them` : ''}\n`
}
