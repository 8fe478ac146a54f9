export { changed, columnOf, figure, full, range, targetFigure, written } from './figure.js';
export { axisMoney, fineColumn, fullMoney, largeColumn, money } from './money.js';
export { growth, type Lang, number, percent, round, signed } from './number.js';
export { monthName, periodName, positionOf, yearToDate } from './period.js';
export { shares } from './shares.js';
