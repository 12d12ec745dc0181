import { describe, expect, test } from 'vitest'
import { isMailAddress } from '../../../src/record/formats/message'

describe('one bare mail address', () => {
  test.each([
    'kim@contoso.example',
    'kim.o-neill+ftop@mail.contoso.example',
    "o'neill@contoso.example",
    'A1@x.y',
  ])('is %j', (text) => {
    expect(isMailAddress(text)).toBe(true)
  })

  test.each([
    '',
    'kim',
    'kim@contoso',
    'kim@@contoso.example',
    '.kim@contoso.example',
    'kim.@contoso.example',
    'kim@-contoso.example',
    'kim@contoso..example',
    'Kim <kim@contoso.example>',
    'kim@contoso.example, lee@contoso.example',
    'kim@contoso.example\r\nBcc: eve@contoso.example',
    'kim@contoso.example\n',
    'kïm@contoso.example',
    `kim@${'a'.repeat(250)}.example`,
  ])('is not %j', (text) => {
    expect(isMailAddress(text)).toBe(false)
  })
})
