import { phrases } from './phrases.mjs'

/** English terms, which stand in German texts too. */
export const terms = phrases(`
machine learning, open source, cloud service, data centre, language model, neural network, training data, source code, release note
bug report, pull request, feature flag, user interface, search engine, web browser, style sheet, content policy, security update
public key, password manager, network cable, edge server, load balancer, message queue, cache header, static site, build step
test suite, error budget, change log, code review, access token, audit trail, time stamp, file format, image codec, video stream
screen reader, keyboard shortcut, dark mode, print layout, font family, colour scheme, reading list, news feed, press release
fact check, style guide, open letter, working group, public domain, road map, business model, market share, supply chain
cash flow, interest rate, venture capital, balance sheet, annual report, stock exchange, quarterly result, customer support
fair use, due process, impact assessment, risk register, privacy notice, consent banner, opt-out, safe harbour, task force
climate target, heat pump, wind farm, power grid, battery storage, carbon budget, weather balloon, solar panel, sea level
space probe, launch pad, ground station, star tracker, lunar orbit, solar wind, deep field, radio telescope, landing gear
health record, clinical trial, peer review, control group, side effect, blood sample, public health, early warning`)

/** Keys of the topics with their names. */
export const topics = [
  { key: 'klima', de: 'Klima', en: 'Climate' },
  { key: 'energie', de: 'Energie', en: 'Energy' },
  { key: 'forschung', de: 'Forschung', en: 'Research' },
  { key: 'gesundheit', de: 'Gesundheit', en: 'Health' },
  { key: 'kultur', de: 'Kultur', en: 'Culture' },
  { key: 'netzpolitik', de: 'Netzpolitik', en: 'Net politics' },
  { key: 'recht', de: 'Recht', en: 'Law' },
  { key: 'schule', de: 'Schule', en: 'School' },
  { key: 'sport', de: 'Sport', en: 'Sport' },
  { key: 'technik', de: 'Technik', en: 'Technology' },
  { key: 'verkehr', de: 'Verkehr', en: 'Traffic' },
  { key: 'wirtschaft', de: 'Wirtschaft', en: 'Economy' },
]

/** Whom the articles cite. */
export const publishers = [
  'Tagesschau',
  'Handelsblatt',
  'Spiegel',
  'Süddeutsche',
  'Kölner Stadt-Anzeiger',
  'Österreichischer Rundfunk',
  'Nature',
  'Reuters',
]
