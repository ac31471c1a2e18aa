/** What a command's exit code says, the same for every command. */
export const exitCodes = {
  fine: 0,
  /** Problems in the content. */
  problems: 1,
  /** Wrong use: an unknown command or option, a folder that does not exist. */
  wrongUse: 2,
  /** The machine failed: disk, network, a killed process. */
  machine: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
