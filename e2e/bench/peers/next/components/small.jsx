import { day, iso } from '../newsroom/dates.js'
import { words } from '../newsroom/words.js'

const shape = 'M0 0v16h22V0zM5.5 3h2v4l3-4h2.4L9.5 7.6l3.6 5.4h-2.5L8.2 9.2l-.7.9V13h-2zM14.5 3h2v10h-2z'

export function Mark({ language }) {
  return (
    <>
      <svg className="ai-mark" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true" focusable="false">
        <path d={shape} />
      </svg>{' '}
      <strong>{words[language].labelStart}</strong> · {words[language].labelRest}
    </>
  )
}

export function Time({ date, language }) {
  return <time dateTime={iso(date)}>{day(date, language)}</time>
}

export function Line({ article: { url, title, language } }) {
  return (
    <div className="line">
      <a href={url}>{title}</a>
      <p className="ai-label">
        <Mark language={language} />
      </p>
    </div>
  )
}

export function Headline({ children }) {
  return <h1 className="headline mb-6 text-headline-long">{children}</h1>
}

export function Pager({ newer, older, language }) {
  const word = words[language]
  if (!newer && !older) return null
  return (
    <nav className="pager" aria-label={word.pages}>
      {newer && (
        <a href={newer} rel="prev">
          {word.newerPage}
        </a>
      )}
      {older && (
        <a className="ms-auto" href={older} rel="next">
          {word.olderPage}
        </a>
      )}
    </nav>
  )
}
