export { columnOf, figure, full, range, targetFigure, written } from './figure.js';
export { axisMoney, fineColumn, fullMoney, largeColumn, money, type Column } from './money.js';
export { type Figure, growth, type Lang, number, signed } from './number.js';
export { monthName, periodName, positionOf, yearToDate } from './period.js';
