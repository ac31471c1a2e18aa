import type { ArticleRule } from '../check/article-rule.ts'
import { disclosureAiAuthor } from './disclosure-ai-author.ts'
import { disclosureChangedAfterReview } from './disclosure-changed-after-review.ts'
import { disclosureEditorialWithoutFacts } from './disclosure-editorial-without-facts.ts'
import { disclosureImageUnlabelled } from './disclosure-image-unlabelled.ts'
import { disclosureReviewInherited } from './disclosure-review-inherited.ts'
import { disclosureSourcesUnverified } from './disclosure-sources-unverified.ts'
import { gateMissing } from './gate-missing.ts'
import { linksNowhere } from './links-nowhere.ts'
import { picturesElsewhere } from './pictures-elsewhere.ts'
import { picturesBroken, picturesScript, picturesTooLarge } from './pictures-faults.ts'
import { picturesMissing } from './pictures-missing.ts'
import { sourcesBareHostPage } from './sources-bare-host-page.ts'
import { sourcesDuplicate } from './sources-duplicate.ts'
import { sourcesLabelHost } from './sources-label-host.ts'
import { sourcesNone } from './sources-none.ts'
import { sourcesStale } from './sources-stale.ts'
import { textApostrophe } from './text-apostrophe.ts'
import { textHeadingSkip } from './text-heading-skip.ts'
import { textImageAlt } from './text-image-alt.ts'
import { textLanguage } from './text-language.ts'
import { textMoreMisplaced } from './text-more-misplaced.ts'
import { textMoreMissing } from './text-more-missing.ts'
import { textNoteUnused } from './text-note-unused.ts'
import { textQuotationMarks } from './text-quotation-marks.ts'
import { textSlugDashes } from './text-slug-dashes.ts'
import { textSlugUmlauts } from './text-slug-umlauts.ts'
import { textTitleLong } from './text-title-long.ts'

/** The newsroom's rules for what an article says, in the order of the documentation. */
export const articleRules: readonly ArticleRule[] = [
  sourcesNone,
  sourcesBareHostPage,
  sourcesDuplicate,
  sourcesStale,
  sourcesLabelHost,
  textLanguage,
  textApostrophe,
  textQuotationMarks,
  textMoreMissing,
  textMoreMisplaced,
  textHeadingSkip,
  textImageAlt,
  textNoteUnused,
  textTitleLong,
  textSlugUmlauts,
  textSlugDashes,
  linksNowhere,
  picturesElsewhere,
  picturesMissing,
  picturesBroken,
  picturesTooLarge,
  picturesScript,
  gateMissing,
  disclosureAiAuthor,
  disclosureChangedAfterReview,
  disclosureEditorialWithoutFacts,
  disclosureImageUnlabelled,
  disclosureReviewInherited,
  disclosureSourcesUnverified,
]
