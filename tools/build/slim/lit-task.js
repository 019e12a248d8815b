// Stands for @lit/task in the bundles: what `controllers/resource.ts` asks of it, which is the run of a function whenever
// its arguments change, the newest run only, abortable. Tests hold it to what @lit/task does.

export const TaskStatus = {INITIAL: 0, PENDING: 1, COMPLETE: 2, ERROR: 3};
export const initialState = Symbol();

export class Task {
  status = 0;
  #host;
  #config;
  #asked;
  #latest;

  constructor(host, config) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
  }

  hostUpdate() {
    const args = this.#config.args();
    const asked = this.#asked;
    if (args.length !== asked?.length || args.some((arg, k) => !Object.is(arg, asked[k])))
      return this.run();
  }

  async run() {
    const {args, task, onComplete, onError} = this.#config;
    this.abort();
    const latest = (this.#latest = new AbortController());
    this.#asked = args();
    this.status = 1;
    this.#host.requestUpdate();
    let status = 2;
    let result;
    try {
      result = await task(this.#asked, latest);
    } catch (error) {
      status = 3;
      result = error;
    }
    if (latest !== this.#latest) return;
    this.status = result === initialState ? 0 : status;
    if (this.status) (status < 3 ? onComplete : onError)(result);
    this.#host.requestUpdate();
  }

  abort() {
    if (this.status === 1) this.#latest.abort();
  }
}
