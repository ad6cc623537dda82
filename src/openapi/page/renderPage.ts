import type { OpenApiDocument, Operation, Parameter, Schema } from '../types'
import { code, html, markdown, raw, type Markup } from './html'
import { styles } from './styles'

type Setting = { nonce: string; name: string }

/** The document as one page: no scripts, nothing from other hosts, readable without styles and on a phone. */
export function renderPage(document: OpenApiDocument, { nonce }: Setting): string {
  const { info, tags, paths, components } = document
  const events = Object.entries(document.webhooks ?? {})
  const calls = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation: operation })),
  )
  const parameters = components.parameters as Record<string, Parameter>
  const used = tags
    .map((tag) => ({ ...tag, calls: calls.filter(({ operation }) => operation.tags[0] === tag.name) }))
    .filter((tag) => tag.calls.length > 0)

  return `<!doctype html>${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${String(info.title)} API</title>
        <style nonce="${nonce}">
          ${raw(styles)}
        </style>
      </head>
      <body>
        <header>
          <h1>${String(info.title)} <small>API ${String(info.version)}</small></h1>
          ${markdown(String(info.description))}
          <p><a href="openapi.json">openapi.json</a> · <a href="schema.graphql">schema.graphql</a></p>
        </header>
        <nav aria-label="Sections">
          <ul>
            ${used.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}
            ${events.length > 0 ? html`<li><a href="#events">events</a></li>` : ''}
            <li><a href="#schemas">schemas</a></li>
          </ul>
        </nav>
        <main>
          ${used.map(
            (tag) =>
              html`<section aria-labelledby="${tag.name}">
                <h2 id="${tag.name}">${tag.name}</h2>
                <p>${tag.description}</p>
                ${tag.calls.map((call) => callOf(call, parameters))}
              </section>`,
          )}
          ${
            events.length > 0
              ? html`<section aria-labelledby="events">
                  <h2 id="events">events</h2>
                  <p>
                    What is sent to the addresses of the collection webhooks, signed as Standard Webhooks
                    describe.
                  </p>
                  ${events.map(([name, { post }]) =>
                    callOf({ path: name, method: 'event', operation: post }, parameters),
                  )}
                </section>`
              : ''
          }
          <section aria-labelledby="schemas">
            <h2 id="schemas">schemas</h2>
            ${Object.entries(components.schemas as Record<string, Schema>).map(
              ([name, schema]) =>
                html`<details id="schema-${name}">
                  <summary><b>${name}</b> <span>${textOf(schema.description)}</span></summary>
                  ${code(schema)}
                </details>`,
            )}
          </section>
        </main>
      </body>
    </html>`.markup
  }`
}

function callOf(
  { path, method, operation }: { path: string; method: string; operation: Operation },
  parameters: Record<string, Parameter>,
): Markup {
  const { operationId, summary, description, requestBody, responses } = operation
  const asked = (operation.parameters ?? [])
    .map((parameter) =>
      '$ref' in parameter ? parameters[parameter.$ref.split('/').at(-1) ?? ''] : parameter,
    )
    .filter((found) => found !== undefined)
  return html`<details id="${operationId}">
    <summary>
      <span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code>
      <span>${summary}</span>
    </summary>
    ${description ? markdown(description) : ''}
    ${
      asked.length > 0
        ? html`<h3>Parameters</h3>
            <dl>${asked.map(parameterOf)}</dl>`
        : ''
    }
    ${
      requestBody
        ? html`<h3>Body</h3>
            ${Object.entries(requestBody.content).map(
              ([type, { schema, example }]) =>
                html`<p>${type}</p>
                  ${code(example ?? schema)}`,
            )}`
        : ''
    }
    <h3>Answers</h3>
    <dl>${Object.entries(responses).map(([status, response]) => answerOf(status, response))}</dl>
  </details>`
}

function parameterOf(parameter: Parameter): Markup {
  if ('$ref' in parameter) return html``
  const { name, schema, description, required } = parameter
  const type = Array.isArray(schema.enum) ? schema.enum.join(' | ') : textOf(schema.format ?? schema.type)
  return html`<dt><code>${name}</code> <small>${type}${required ? ', required' : ''}</small></dt>
    <dd>${markdown(description ?? '')}</dd>`
}

function answerOf(status: string, response: Operation['responses'][string]): Markup {
  if ('$ref' in response)
    return html`<dt>${status}</dt>
      <dd>${response.$ref.split('/').at(-1) ?? ''}</dd>`
  const shown = Object.values(response.content ?? {}).map(({ schema, example }) => code(example ?? schema))
  return html`<dt>${status}</dt>
    <dd>${response.description}${shown}</dd>`
}

const textOf = (value: unknown) =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join(' | ') : ''
