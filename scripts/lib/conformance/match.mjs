/**
 * Where an answer is not what was expected, a sentence for each place; none when it fits. An answer may say more than is
 * expected of it, but a list has as many entries. Instants are equal when they are the same moment, however written.
 */
export function differences(answer, expected, place = 'answer') {
  if (isNear(expected)) {
    const isClose = typeof answer === 'number' && Math.abs(answer - expected.about) <= expected.within
    return isClose ? [] : [`${place} is ${show(answer)}, expected ${expected.about} ± ${expected.within}`]
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(answer)) return [`${place} is ${show(answer)}, expected a list`]
    if (answer.length !== expected.length)
      return [`${place} has ${answer.length} entries, expected ${expected.length}: ${show(answer)}`]
    return expected.flatMap((one, index) => differences(answer[index], one, `${place}[${index}]`))
  }
  if (isObject(expected)) {
    if (!isObject(answer)) return [`${place} is ${show(answer)}, expected an object`]
    return Object.entries(expected).flatMap(([key, value]) => differences(valueOf(answer, key), value, `${place}.${key}`)) // prettier-ignore
  }
  return isSame(answer, expected) ? [] : [`${place} is ${show(answer)}, expected ${show(expected)}`]
}

/** `freeLabels` are read off the slots, so that no engine has to tell them twice. */
function valueOf(answer, key) {
  if (key === 'freeLabels') return answer.slots?.filter(({ free }) => free).map(({ label }) => label)
  return answer[key]
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const isInstant = (value) => typeof value === 'string' && instant.test(value)

const isSame = (one, other) =>
  isInstant(one) && isInstant(other) ? Date.parse(one) === Date.parse(other) : one === other

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isNear = (value) => isObject(value) && 'about' in value && 'within' in value
const show = (value) => (JSON.stringify(value) ?? 'missing').slice(0, 160)
