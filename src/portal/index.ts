export { DIRECTORY, directoryPage, directoryQuery } from './directory.js';
export {
  type Choice,
  type DirectoryAsked,
  DirectoryIndex,
  type DirectoryPage,
  type PublicDirectory,
  type PublicFirm,
  WHOLE_DIRECTORY,
} from './directory-index.js';
export { faultPage } from './fault-page.js';
export { GLANCE, glancePage, type PublicFigures, type PublicTable } from './glance.js';
export { homePage, notFoundPage } from './home.js';
export { addressOf } from './layout.js';
export {
  confirmedPage,
  confirmPage,
  MESSAGE,
  messageKeptPage,
  messagePage,
  TRAP,
} from './message/message-page.js';
export { readMessage } from './message/read-message.js';
export { itemPage, NEWS, newsPage } from './news/news-page.js';
export { ITEM_STATES, lastChanged } from './news/item.js';
export { addItem, itemOf, keepItem, keepPicture, openItem, withdrawItem } from './news/kept-items.js';
export { type NewsEdition, NewsFolder } from './news/news-folder.js';
export { readPicture } from './news/picture.js';
export { readFolder } from './news/read-items.js';
export { feed } from './news/rss.js';
export { PLAN, PLAN_FILE, planPage, planRows, type PublicGoal, type PublicPlan } from './plan.js';
export { PARKS, parksPage, type PublicParks } from './parks.js';
export { robots, sitemap } from './sitemap.js';
export type { PortalPage, PortalParts, PortalSettings } from './parts.js';
export { returnPage, SELF_ASSESSMENT, selfAssessmentPage } from './self/page.js';
export { RETURN_SCRIPT } from './self/return-script.js';
export { STYLE } from './style.js';
