import { readFileSync } from 'node:fs';

/**
 * Reads a report in the form that vitest writes as JSON.
 *
 * @returns the counts, and for each failure a line that says where it is, which test failed and how the message begins;
 *   all empty if the runner wrote no report
 */
export function readReport(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, failures: testResults.flatMap(failuresOf) };
  } catch {
    return { passed: 0, failed: 0, failures: [] };
  }
}

function failuresOf({ name, message, assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  return [
    ...(message ? [`${name}: ${beginningOf(message)}`] : []),
    ...failed.map((test) => `${name} › ${test.fullName}: ${beginningOf(test.failureMessages.join('; '))}`),
  ];
}

function beginningOf(message) {
  return message.replaceAll(/\s+/g, ' ').slice(0, 300);
}
