export { type TableFault, verify } from './verify'
