import type { Wire } from './message'

/**
 * How one type of the Excel API reads and changes its target. Names are those of the documentation
 * (camel case); the wire's names differ by their first letter only.
 */
export interface OfficeType<T> {
  readonly name: string
  /** What an Instantiate is answered with, so that the client can find the object again. */
  identity?(target: T): Readonly<Record<string, Wire>>
  readonly getters?: Readonly<Record<string, (target: T) => Wire>>
  readonly setters?: Readonly<Record<string, (target: T, value: unknown) => void>>
  readonly links?: Readonly<Record<string, (target: T) => HostObject>>
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>
  /** The members of a collection, in order. */
  items?(target: T): readonly HostObject[]
  /** The member a collection's `getItem` gives; throws ItemNotFound. */
  item?(target: T, key: unknown): HostObject
}

/** A live object of the host, its type's members bound to its target. */
export interface HostObject {
  readonly typeName: string
  /** The model behind it; null for the null object. */
  readonly target: unknown
  readonly isCollection: boolean
  readonly scalars: readonly string[]
  identity(): Readonly<Record<string, Wire>>
  getter(name: string): (() => Wire) | undefined
  setter(name: string): ((value: unknown) => void) | undefined
  link(name: string): (() => HostObject) | undefined
  method(name: string): ((args: readonly unknown[]) => unknown) | undefined
  items(): readonly HostObject[]
  item(key: unknown): HostObject
}

function own<V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined
}

/** Binds a type to one target. */
export function hostObject<T>(type: OfficeType<T>, target: T): HostObject {
  return {
    typeName: type.name,
    target,
    isCollection: type.items !== undefined,
    scalars: Object.keys(type.getters ?? {}),
    identity: () => type.identity?.(target) ?? {},
    getter: (name) => {
      const get = own(type.getters, name)
      return get && (() => get(target))
    },
    setter: (name) => {
      const set = own(type.setters, name)
      return set && ((value) => set(target, value))
    },
    link: (name) => {
      const follow = own(type.links, name)
      return follow && (() => follow(target))
    },
    method: (name) => {
      const call = own(type.methods, name)
      return call && ((args) => call(target, args))
    },
    items: () => type.items?.(target) ?? [],
    item: (key) => {
      if (type.item === undefined) throw new Error(`${type.name} has no getItem`)
      return type.item(target, key)
    },
  }
}

/** What an OrNullObject method gives for nothing: its children are null, its methods do nothing. */
export const nullObject: HostObject = {
  typeName: 'NullObject',
  target: null,
  isCollection: false,
  scalars: [],
  identity: () => ({}),
  getter: () => () => null,
  setter: () => () => undefined,
  link: () => () => nullObject,
  method: () => undefined,
  items: () => [],
  item: () => nullObject,
}

/** Tells a host object from plain data among arguments and results. */
export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'typeName' in value && 'getter' in value

/** Documentation's name of a wire name: `GetRange` is `getRange`, `_ReferenceId` stays. */
export const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1)

/** Wire name of a documented name; Range has two that travel in camel case. */
export const wireName = (member: string): string =>
  member === 'isEntireColumn' || member === 'isEntireRow'
    ? member
    : member.charAt(0).toUpperCase() + member.slice(1)
