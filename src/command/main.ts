#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import {
  MAX_BYTES,
  MAX_DEPTH,
  MAX_EVENTS,
  MAX_ITEMS,
  MAX_PARAGRAPH_LENGTH,
  MAX_PARAGRAPHS,
  MAX_TEXT_LENGTH,
} from '../timeline/limits.js';
import { checkText, oneLine } from './check-text.js';

const number = (count: number): string => count.toLocaleString('en');

const USAGE = `Usage: conflict-timeline check FILE

Checks a timeline as JSON; FILE may be -, for what is piped in. Prints a line for each problem: where, what, what to do.
Ends with 0 if nothing is wrong, 1 if there are problems, 2 if there is nothing to check.

Limits: ${number(MAX_BYTES)} bytes, ${number(MAX_EVENTS)} events, ${number(MAX_PARAGRAPHS)} paragraphs of a source,
${number(MAX_ITEMS)} items of any other list, such as the citations of an event,
${number(MAX_PARAGRAPH_LENGTH)} characters of a paragraph and ${number(MAX_TEXT_LENGTH)} of any other text,
${MAX_DEPTH} levels of nesting, the years -10000 to 10000.
`;

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code */
async function main([command, file, ...rest]: readonly string[]): Promise<number> {
  // Whoever reads the lines may stop, as `head` does.
  process.stdout.on('error', () => undefined);
  if (command === '--help' || command === '-h') return say(0, USAGE);
  if (command !== 'check' || !file || rest.length > 0) return complain(2, USAGE);
  try {
    const { lines, summary } = checkText(await read(file));
    say(0, lines.map((line) => `${line}\n`).join(''));
    return complain(lines.length > 0 ? 1 : 0, `${oneLine(file)}: ${summary}\n`);
  } catch (error) {
    return complain(2, `${oneLine(file)}: ${oneLine((error as Error).message)}\n`);
  }
}

function say(code: number, text: string): number {
  process.stdout.write(text);
  return code;
}

function complain(code: number, text: string): number {
  process.stderr.write(text);
  return code;
}

/** The text of a file, or of what is piped in; no more than the limit is read of it. */
async function read(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
    size += (chunk as Buffer).length;
    if (size > MAX_BYTES)
      throw new Error(`too large: more than ${number(MAX_BYTES)} bytes. Split it into several timelines.`);
    chunks.push(chunk as Buffer);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Error('not UTF-8: save it in that encoding.');
  }
}
