// Stands for @lit/task in the bundles: what `controllers/resource.ts` asks of it, which is the run of a function whenever
// its arguments change, the newest run only, abortable. Tests hold it to what @lit/task does.

export const TaskStatus = {INITIAL: 0, PENDING: 1, COMPLETE: 2, ERROR: 3};
export const initialState = Symbol();

export class Task {
  status = 0;

  constructor(host, {args, task, onComplete, onError}) {
    let asked;
    let latest;
    this.abort = () => {
      if (this.status === 1) latest.abort();
    };
    this.run = async () => {
      this.abort();
      const mine = (latest = new AbortController());
      asked = args();
      this.status = 1;
      host.requestUpdate();
      const [status, result] = await task(asked, mine).then(
        (value) => [2, value],
        (error) => [3, error],
      );
      if (mine !== latest) return;
      this.status = result === initialState ? 0 : status;
      if (this.status) (status < 3 ? onComplete : onError)(result);
      host.requestUpdate();
    };
    this.hostUpdate = () => {
      const now = args(); // as many as before
      if (!asked || now.some((arg, k) => !Object.is(arg, asked[k]))) return this.run();
    };
    host.addController(this);
  }
}
