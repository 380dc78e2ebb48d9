/** Questions about KPIs: what the API can answer in several calls comes as one answer. */
const MOST_METRICS = 10;
const GRAINS = ['QUARTER_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];

/** The definitions by their ids, with all that is asked about a KPI. */
export async function catalogueOf(api) {
  const { items } = await api.get('/kpi/metrics');
  return new Map(items.map((item) => [item.id, { id: item.id, ...item.latest }]));
}

export class Kpi {
  #api;
  #catalogue;

  constructor(api, catalogue) {
    this.#api = api;
    this.#catalogue = catalogue;
    this.section = null;
  }

  /** The KPIs of a group, as they stand in the catalogue. */
  ofGroup(group) {
    return [...this.#catalogue.values()].filter((metric) => metric.group === group);
  }

  named(id) {
    return this.#catalogue.get(id);
  }

  missing(metric) {
    return metric.formula.form === 'NO_SOURCE' ? metric.formula.missing : null;
  }

  /**
   * @param ids of KPIs; those that there are not, or not so finely, are left out
   * @param question as the API takes it, without metrics
   */
  async ask(ids, question) {
    const wanted = ids.filter((id) => this.#answers(id, question.grain, question.by ?? []));
    const answers = [];
    for (let from = 0; from < wanted.length; from += MOST_METRICS) {
      answers.push(await this.#asked(wanted.slice(from, from + MOST_METRICS), question));
    }
    return new Answer(answers, this.#catalogue);
  }

  #asked(ids, question) {
    const filters = [...(question.filters ?? [])];
    if (this.section !== null) {
      filters.push({ field: 'DEPARTMENT', test: 'IS', values: [this.section] });
    }
    return this.#api.post('/kpi/query', {
      ...question, filters, limit: 10_000, metrics: ids.map((id) => ({ id })),
    });
  }

  #answers(id, grain, fields) {
    const metric = this.#catalogue.get(id);
    return metric !== undefined
      && this.missing(metric) === null
      && (!grain || GRAINS.indexOf(grain) >= GRAINS.indexOf(metric.finest))
      && fields.every((field) => metric.dimensions.includes(field));
  }
}

/** Figures, with the definitions that were used for them. */
class Answer {
  #definitions;

  constructor(answers, catalogue) {
    this.figures = answers.flatMap((answer) => answer.figures);
    this.asOf = answers.at(-1)?.asOf ?? null;
    this.#definitions = new Map(answers.flatMap((answer) => answer.metrics).map((used) =>
      [used.id, { ...catalogue.get(used.id), ...used }]));
  }

  has(id) {
    return this.#definitions.has(id);
  }

  definition(id) {
    return this.#definitions.get(id);
  }

  of(id) {
    return this.figures.filter((figure) => figure.metric === id);
  }
}
