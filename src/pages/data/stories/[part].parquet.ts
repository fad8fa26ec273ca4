import { downloadOutput, downloadPaths } from '../../../site/download-output.ts'

export const getStaticPaths = downloadPaths

export const GET = downloadOutput('parquet')
