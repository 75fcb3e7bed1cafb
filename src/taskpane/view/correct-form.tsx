import { useState } from 'preact/hooks'
import { fieldChoices, fieldText, parseField, type FieldError } from '../../app/field-text'
import { fieldsOf, type FieldName } from '../../app/fact-fields'
import type { FieldValue } from '../../app/review'
import type { Fact } from '../../facts/fact'
import type { Span } from '../../text/span'
import { correctFact, restoreField, showWords } from '../flow/decide'
import type { Reading } from '../state'
import { Icon } from './icon'
import { usePane } from './pane-context'

interface Props {
  readonly fact: Fact
  readonly reading: Reading
}

interface CitedValue {
  readonly value: FieldValue
  readonly span: Span
  readonly how: 'stated' | 'derived'
}

/** All fields of a fact to correct in place; what the article says stays beside a corrected value. */
export function CorrectForm({ fact, reading }: Props) {
  const original = reading.analysis.extraction.facts.find(({ key }) => key === fact.key)
  return (
    <div class="correct">
      {fieldsOf(fact.kind).map((field) => (
        <Field
          key={field}
          fact={fact}
          field={field}
          cited={citedOf(fact, field)}
          article={original === undefined ? undefined : citedOf(original, field)}
          corrected={reading.review.corrections.get(fact.key)?.has(field) === true}
        />
      ))}
    </div>
  )
}

interface FieldProps {
  readonly fact: Fact
  readonly field: FieldName
  readonly cited: CitedValue | undefined
  readonly article: CitedValue | undefined
  readonly corrected: boolean
}

function Field({ fact, field, cited, article, corrected }: FieldProps) {
  const { flow, words, language } = usePane()
  const [problem, setProblem] = useState<FieldError | null>(null)
  const choices = fieldChoices(field, language)
  const label = words.facts.fields[field]
  const id = `${fact.kind}-${field}`
  const commit = (typed: string) => {
    const parsed = parseField(field, typed)
    setProblem(parsed.ok ? null : parsed.error)
    if (!parsed.ok || fieldText(parsed.value) === fieldText(cited?.value)) return
    if (fieldText(parsed.value) === fieldText(article?.value)) restoreField(flow, fact.key, field)
    else correctFact(flow, fact.key, field, parsed.value)
  }
  const attributes = {
    class: 'input',
    value: fieldText(cited?.value),
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-hint`,
    onFocus: () => cited !== undefined && showWords(flow, fact, cited.span),
    onChange: (event: { currentTarget: { value: string } }) => commit(event.currentTarget.value),
  }
  return (
    <div class={`field${corrected ? ' mine' : ''}`}>
      <label class="label" for={id}>
        {label}
        {cited?.how === 'derived' && !corrected ? <span class="derived"> {words.review.derived}</span> : null}
      </label>
      {choices === null ? (
        <input id={id} autocomplete="off" {...attributes} />
      ) : (
        <select id={id} {...attributes}>
          <option value="">{words.review.notStated}</option>
          {choices.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
      <span id={`${id}-hint`} class={`hint${problem === null ? '' : ' bad'}`}>
        {problem === null ? null : words.review[`${problem}Wrong`]}
        {corrected ? words.review.asWritten(fieldText(article?.value) || words.review.notStated) : null}
      </span>
      {corrected ? (
        <button
          type="button"
          class="button quiet small"
          aria-label={words.review.undoCorrection(label)}
          onClick={() => restoreField(flow, fact.key, field)}
        >
          <Icon name="undo" />
        </button>
      ) : null}
    </div>
  )
}

const citedOf = (fact: Fact, field: FieldName): CitedValue | undefined =>
  Object.hasOwn(fact.fields, field)
    ? (fact.fields as Readonly<Record<string, CitedValue | undefined>>)[field]
    : undefined
