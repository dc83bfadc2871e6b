autocmd BufRead,BufNewFile *.grad setfiletype grad
