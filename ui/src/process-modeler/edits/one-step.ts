import type { CommandStack, Services } from '../model/elements';

const COMMAND = 'fairlight.edit';

interface Edit {
  run: () => void;
}

class EditHandler {
  preExecute({ run }: Edit): void {
    run();
  }

  execute(): never[] {
    return [];
  }

  revert(): never[] {
    return [];
  }
}

/** Lets several changes be undone as the one thing that the person did. */
export class OneStep {
  static readonly $inject = ['commandStack'];

  constructor(private readonly commandStack: CommandStack) {
    commandStack.registerHandler(COMMAND, EditHandler);
  }

  run(edit: () => void): void {
    this.commandStack.execute(COMMAND, { run: edit } satisfies Edit);
  }
}

/** Runs an edit as one step of undo and tells what it returned. */
export function asOneStep<T>(services: Services, edit: () => T): T {
  let result: T | undefined;
  services.get<OneStep>('oneStep').run(() => {
    result = edit();
  });
  return result as T;
}
