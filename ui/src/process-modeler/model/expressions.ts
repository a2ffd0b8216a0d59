const CLOCK = /^\$\{clock\.workingDays\((\w+), nation\)\}$/;
const PART_WAY = /^\$\{clock\.partWay\((\w+), nation\)\}$/;
const DELEGATE = /^\$\{(\w+)\}$/;

/** The end of a number of working days in the nation of the story. */
export function workingDays(variable: string): string {
  return `\${clock.workingDays(${variable}, nation)}`;
}

/** Some way into that time, when help is offered. */
export function partWay(variable: string): string {
  return `\${clock.partWay(${variable}, nation)}`;
}

export function delegate(name: string): string {
  return `\${${name}}`;
}

export function readWorkingDays(expression: unknown): string | undefined {
  return CLOCK.exec(textOf(expression))?.[1];
}

export function readPartWay(expression: unknown): string | undefined {
  return PART_WAY.exec(textOf(expression))?.[1];
}

export function readDelegate(expression: unknown): string | undefined {
  return DELEGATE.exec(textOf(expression))?.[1];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
